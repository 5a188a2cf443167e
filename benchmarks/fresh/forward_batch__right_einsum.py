# exercise: forward_batch
# right: yes
# needs: softmax
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    gathered = np.take(U, inputs, axis=1)                 # (H, B, T)
    h = hidden_state
    states = [h]
    for t in range(inputs.shape[1]):
        h = np.tanh(gathered[:, :, t].T + np.einsum("bg,hg->bh", h, V) + b_hidden.T)
        states.append(h)
    states = np.stack(states, axis=1)
    logits = np.einsum("bth,ch->btc", states[:, 1:], W) + b_out.ravel()
    return softmax(logits, axis=-1), states
