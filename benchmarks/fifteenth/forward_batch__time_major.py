# exercise: forward_batch
# right: no
# wrong: the states come as (T + 1, B, H) instead of (B, T + 1, H), and large logits overflow in a softmax without the largest score taken away
# lines: 19, 22
def forward_batch(inputs, hidden_state, params):
    """Forward pass of B sequences at once.

    inputs        token indices (B, T), array of any integer dtype
    hidden_state  the state of each sequence before its first input, (B, H)
    returns       outputs (B, T, C), hidden_states (B, T + 1, H): two arrays, right for
                  logits of ±1000 too
    """
    U, V, W, b_hidden, b_out = params
    embed = U.T
    h = hidden_state
    states, outputs = [h], []
    for tokens in inputs.T:
        h = np.tanh(embed[tokens] + h @ V.T + b_hidden[:, 0])
        scores = np.exp(h @ W.T + b_out[:, 0])
        outputs.append(scores / scores.sum(axis=1, keepdims=True))
        states.append(h)
    return np.array(outputs).swapaxes(0, 1), np.array(states)
