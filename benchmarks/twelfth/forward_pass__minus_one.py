# exercise: forward_pass
# right: no
# wrong: the first state is kept at index -1 of the array, so that all states stand one place too early and the first one is at the end
# lines: 9, 11
def forward_pass(inputs, hidden_state, params):
    T = len(inputs)
    hs = np.zeros((T + 1, *hidden_state.shape))
    ys = {}
    hs[-1] = hidden_state
    for t in range(T):
        hs[t], ys[t] = rnn_step(inputs[t], hs[t - 1], params)
    return [ys[t] for t in range(T)], hs
