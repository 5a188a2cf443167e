# exercise: forward_pass
# right: no
# wrong: the given state is overwritten in place, and the list holds one array T + 1 times
# lines: 7, 10
def forward_pass(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    h = hidden_state
    outputs, hidden_states = [], [h]
    for x in inputs:
        h[:] = np.tanh(U @ x + V @ h + b_hidden)
        outputs.append(softmax(W @ h + b_out))
        hidden_states.append(h)
    return outputs, hidden_states
