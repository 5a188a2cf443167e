# exercise: split_heads
# right: no
# wrong: Deals the entries out in turn, so head h gets the entries h, h + heads and so on.
# lines: 6
def split_heads(x, heads):
    return np.stack([x[..., h::heads] for h in range(heads)], axis=1)
