# exercise: forward_batch
# right: no
# wrong: The outputs are read from the states before each input, and not from those after it.
# lines: 15
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params

    def run(tokens, h):
        yield h
        for column in tokens.T:
            h = np.tanh(np.take(U, column, axis=1).T + h @ V.T + b_hidden.T)
            yield h

    hidden_states = np.stack(list(run(inputs, hidden_state)), axis=1)
    outputs = softmax(hidden_states[:, :-1] @ W.T + b_out.T, axis=2)
    return outputs, hidden_states
