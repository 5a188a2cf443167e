"""Lab 01: words become integers, integers become one-hot columns."""
