# exercise: softmax
# right: no
# wrong: the result array takes over the dtype of x, so integer scores give zeros in place of probabilities
# lines: 6
def softmax(x, axis=0):
    out = np.zeros_like(x)
    lanes_in = np.moveaxis(x, axis, -1)
    lanes_out = np.moveaxis(out, axis, -1)
    for where in np.ndindex(lanes_in.shape[:-1]):
        lane = lanes_in[where]
        e = np.exp(lane - lane.max())
        lanes_out[where] = e / e.sum()
    return out
