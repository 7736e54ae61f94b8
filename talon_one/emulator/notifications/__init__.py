"""What the account sends by itself: notifications and the requests of webhooks.

A request works on drafts of the records (``state.draft``). Before they are applied, ``Notifier``
reads from them what has changed: bookings and tiers (``loyalty``), coupons (``coupons``), campaigns
(``campaigns``). So no operation has to report anything. What time brings (points expire or become
active, tiers end) is found when the clock was moved, and once a minute.

``messages`` makes a notification for each subscription, ``Deliveries`` keeps them, and ``Courier``
posts them in the loop of the server. ``kinds`` has a table of all notifications.
"""
