# exercise: split_heads
# right: no
# wrong: head h gets every heads-th entry beginning with h, not the entries side by side
# lines: 6
def split_heads(x, heads):
    pieces = [x[:, :, h::heads] for h in range(heads)]
    return np.stack(pieces, axis=1)
