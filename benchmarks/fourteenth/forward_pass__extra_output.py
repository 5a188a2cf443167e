# exercise: forward_pass
# right: no
# wrong: there is an output for the state before the first input too, T + 1 of them
# lines: 15
def forward_pass(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params

    def states(h):
        yield h
        for x in inputs:
            h = np.tanh(U @ x + V @ h + b_hidden)
            yield h

    hidden_states = list(states(hidden_state))
    outputs = [softmax(W @ h + b_out) for h in hidden_states]
    return outputs, hidden_states
