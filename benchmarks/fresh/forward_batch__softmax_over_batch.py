# exercise: forward_batch
# right: no
# wrong: default axis 0 of softmax: over the batch
# lines: 12
# needs: softmax
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    states, outputs = [hidden_state], []
    for t in range(inputs.shape[1]):
        h = np.tanh(U.T[inputs[:, t]] + states[-1] @ V.T + b_hidden.T)
        states.append(h)
        outputs.append(softmax(h @ W.T + b_out.T))
    return np.stack(outputs, axis=1), np.stack(states, axis=1)
