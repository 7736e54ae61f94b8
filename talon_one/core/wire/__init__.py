"""HTTP: over urllib3 for threads, over asyncio for tasks. Only this room imports urllib3 and certifi.

    messages          a request to send, a response as it came
    attempt           how far an attempt came, how long it may wait
    composing         writes the head of a request
    transport         sends a request, returns the complete response
    pools             idle connections
    recorders         vcrpy's connections around ours
    connections       urllib3's connections, kept within the limits of an attempt
    direct            reads a usual response straight from the socket
    usual_heads       what is usual, for threads and tasks alike
    bounded_response  http.client's response, kept within the limits, too
    instrumentation   tells whether something watches urllib3 or http.client
    streams           a response whose body is read bit by bit
    pooled_body       what is left of it on a connection of urllib3
    asynchronous      transport for asyncio
    channel_pools     idle connections of asyncio, and places for those in use
    channel_body      what is left of a response on one of them
    channels          connections of asyncio, kept within the limits of an attempt
    names             looks up addresses for asyncio
    parsing           reads a response from a channel
    bodies            reads and decompresses a body, up to a maximum
    failures          translates errors into ours
    tls               certificates and whom to trust
    proxies           which proxy to use

urllib3 retries and redirects nothing here: whether a request may be repeated depends on the operation, and a
redirect would carry the key to wherever the response says.
"""
