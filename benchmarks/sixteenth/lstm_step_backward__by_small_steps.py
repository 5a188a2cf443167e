# exercise: lstm_step_backward
# right: no
# wrong: gradients are measured with a one-sided step of a ten-thousandth, right to three or four digits only
# lines: 13, 20
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    arrays = [np.array(a, dtype=float) for a in (*params[:3], h_prev, c_prev)]

    def value():
        W_x, W_h, b, h0, c0 = arrays
        h1, c1, _ = lstm_step(x, h0, c0, (W_x, W_h, b, *params[3:]))
        return np.sum(d_h * h1) + np.sum(d_c * c1)

    base, step = value(), 1e-4
    grads = []
    for array in arrays:
        grad = np.zeros(array.shape)
        for place in np.ndindex(array.shape):
            kept = array[place]
            array[place] = kept + step
            grad[place] = (value() - base) / step
            array[place] = kept
        grads.append(grad)
    return tuple(grads[:3]), grads[3], grads[4]
