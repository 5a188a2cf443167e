# exercise: forward_pass
# right: yes
def forward_pass(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    T = len(inputs)
    xs = np.asarray(inputs, dtype=float).reshape(T, U.shape[1], 1)
    from_inputs = np.einsum("hc,tcz->thz", U, xs) + b_hidden
    states = np.empty((T + 1, len(V), 1))
    states[0] = hidden_state
    for t in range(T):
        states[t + 1] = np.tanh(from_inputs[t] + V @ states[t])
    # the outputs do not depend on each other: all at once
    return softmax(W @ states[1:] + b_out, axis=1), states
