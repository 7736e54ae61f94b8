"""The same errands with each subject, as a user of it would write them; those with_something only call.

    client(url)          ready to call a deployment
    request(items)       a session update, built for a cart of so many items
    call(client, ...)    sends it, gives the decoded answer
    decode(text)         an answer from its JSON text
    encode(state)        ... and back
    page(text)           a page of coupons from its JSON text
    session(text)        a customer session from its JSON text
    prices(state)        what each unit costs, by its effects: ours alone

Only what a user imports is imported at the top: these modules are timed from the first line on.
"""
