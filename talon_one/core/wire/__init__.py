"""HTTP over urllib3. Only this folder imports it, and certifi.

    transport    a request goes out, a whole answer comes back
    pools        connections that wait to be used again
    connections  urllib3's connections, kept to the limits of a call
    incoming     what comes in over one
    bodies       an answer's body: to its end, decompressed, never more than allowed
    failures     what went wrong on the way, as an error of ours
    tls          whom to trust
    proxies      which way to take

urllib3 repeats and redirects nothing here: whether a call may be sent twice depends on what it
does, and a redirect would carry the key to wherever the answer says.
"""
