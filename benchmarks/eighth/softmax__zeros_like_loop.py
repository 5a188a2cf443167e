# exercise: softmax
# right: no
# wrong: The result array takes over the type of x, so for integer scores all probabilities are cut to 0 or 1.
# lines: 7
def softmax(x, axis=0):
    x = np.asarray(x)
    out = np.zeros_like(x)
    lanes_in = np.swapaxes(x, axis, -1)
    lanes_out = np.swapaxes(out, axis, -1)
    for where in np.ndindex(lanes_in.shape[:-1]):
        lane = lanes_in[where]
        e = np.exp(lane - lane.max())
        lanes_out[where] = e / e.sum()
    return out
