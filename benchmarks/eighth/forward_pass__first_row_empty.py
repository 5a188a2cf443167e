# exercise: forward_pass
# right: no
# wrong: The array of states is filled from entry 1 on only; entry 0 stays zero, whatever state was given.
# lines: 8
def forward_pass(inputs, hidden_state, params):
    T = len(inputs)
    H, C = params[0].shape
    hs = np.zeros((T + 1, H, 1))
    os = np.zeros((T, C, 1))
    h = hidden_state
    for t in range(T):
        h, os[t] = rnn_step(inputs[t], h, params)
        hs[t + 1] = h
    return os, hs
