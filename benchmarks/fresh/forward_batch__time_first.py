# exercise: forward_batch
# right: no
# wrong: arrays come back with time in front
# lines: 13
# needs: softmax
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    states, outputs = [hidden_state], []
    for tokens in inputs.T:
        h = np.tanh(U.T[tokens] + states[-1] @ V.T + b_hidden.T)
        states.append(h)
        outputs.append(softmax(h @ W.T + b_out.T, axis=1))
    return np.array(outputs), np.array(states)
