# exercise: forward_pass
# right: no
# wrong: The first state is put at place -1 of an array, which is its last entry, so the states stand one place too early and the first one at the end.
# lines: 9, 11
def forward_pass(inputs, hidden_state, params):
    T, H, C = len(inputs), len(hidden_state), len(params[4])
    hs = np.zeros((T + 1, H, 1))
    ps = np.zeros((T, C, 1))
    hs[-1] = hidden_state
    for t in range(T):
        hs[t], ps[t] = rnn_step(inputs[t], hs[t - 1], params)
    return ps, hs
