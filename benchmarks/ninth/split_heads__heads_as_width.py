# exercise: split_heads
# right: no
# wrong: The number of heads is used as the width of a head, so there are D / heads heads of heads entries.
# lines: 11
def split_heads(x, heads):
    """(B, T, D) to (B, heads, T, D / heads).

    heads    divides D; head h gets the entries h * D / heads and following
    returns  a view or a copy
    """
    parts = [x[:, :, start : start + heads] for start in range(0, x.shape[2], heads)]
    return np.stack(parts, axis=1)
