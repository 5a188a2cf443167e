# exercise: lstm_forward
# right: yes
# needs: softmax, lstm_step
def lstm_forward(inputs, state, params):
    # lab 03's columns: lstm_step takes B columns at once as well as one
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    C, H = W.shape
    outputs, gates = np.empty((B, T, C)), np.empty((B, T, 4 * H))
    hs, cs = np.empty((B, T + 1, H)), np.empty((B, T + 1, H))
    hs[:, 0], cs[:, 0] = state
    eye = np.eye(C)
    for t in range(T):
        h, c, made = lstm_step(eye[:, inputs[:, t]], hs[:, t].T, cs[:, t].T, params)
        hs[:, t + 1], cs[:, t + 1] = h.T, c.T
        gates[:, t] = np.vstack(list(made)).T
        outputs[:, t] = softmax(W @ h + b_out, axis=0).T
    return outputs, hs, cs, gates
