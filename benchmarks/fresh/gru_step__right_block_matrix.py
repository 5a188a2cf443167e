# exercise: gru_step
# right: yes
# needs: sigmoid
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = h_prev.shape[0]
    both = np.hstack([W_x[:2 * H], W_h[:2 * H], b_x[:2 * H] + b_h[:2 * H]])
    r, z = np.vsplit(sigmoid(both @ np.vstack([x, h_prev, [[1.0]]])), 2)
    past = W_h[2 * H:] @ h_prev + b_h[2 * H:]
    n = np.tanh(W_x[2 * H:] @ x + b_x[2 * H:] + r * past)
    h = (1 - z) * n
    h += z * h_prev
    return h, (r, z, n)
