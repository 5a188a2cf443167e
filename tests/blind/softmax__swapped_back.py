# exercise: softmax
# right: no
# wrong: The axis is moved to the front and swapped back, which is not the way back when two axes or more stand before it.
# name: axes-swapped-back
# lines: 12
def softmax(x, axis=0):
    x = np.asarray(x, dtype=float)
    front = np.moveaxis(x, axis, 0)
    front = front - front.max(axis=0)
    e = np.exp(front)
    p = e / e.sum(axis=0)
    return np.swapaxes(p, 0, axis)
