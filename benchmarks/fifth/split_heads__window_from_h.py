# exercise: split_heads
# right: no
# wrong: Head h gets a window that starts at entry h instead of h times the size of a head.
# lines: 7
def split_heads(x, heads):
    size = x.shape[-1] // heads
    pieces = [x[:, :, h : h + size] for h in range(heads)]
    return np.array(pieces).swapaxes(0, 1)
