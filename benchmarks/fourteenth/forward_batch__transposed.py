# exercise: forward_batch
# right: yes
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    states = [np.transpose(hidden_state)]
    for tokens in np.transpose(inputs):
        states.append(np.tanh(U.take(tokens, axis=1) + V @ states[-1] + b_hidden))
    scores = np.einsum("ch,thb->btc", W, np.array(states[1:]).reshape(-1, *states[0].shape))
    scores = scores + b_out[:, 0]
    outputs = np.exp(scores - np.logaddexp.reduce(scores, axis=-1, keepdims=True))
    return outputs, np.stack(states).transpose(2, 0, 1)
