# exercise: split_heads
# right: no
# wrong: A head gets every n-th entry and not entries that lie side by side.
# lines: 6
def split_heads(x, heads):
    return np.stack([x[..., h::heads] for h in range(heads)], axis=1)
