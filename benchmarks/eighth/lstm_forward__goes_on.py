# exercise: lstm_forward
# right: no
# wrong: the state of one sequence is carried into the next one; only the first sequence starts from the state given
# lines: 12
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    C, H = W.shape
    outputs, gates = np.zeros((B, T, C)), np.zeros((B, T, 4 * H))
    hs, cs = np.zeros((B, T + 1, H)), np.zeros((B, T + 1, H))
    hs[:, 0], cs[:, 0] = state
    h, c = hs[0, 0][:, None], cs[0, 0][:, None]
    for n in range(B):
        for t in range(T):
            x = np.zeros((C, 1))
            x[inputs[n, t]] = 1
            h, c, four = lstm_step(x, h, c, params)
            hs[n, t + 1], cs[n, t + 1] = h[:, 0], c[:, 0]
            gates[n, t] = np.concatenate(four)[:, 0]
            outputs[n, t] = softmax((W @ h + b_out)[:, 0], axis=-1)
    return outputs, hs, cs, gates
