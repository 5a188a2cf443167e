# exercise: forward_batch
# right: no
# wrong: U[:, inputs] is (H, B, T) and is brought to (B, T, H) by reshape in place of a transpose, which mixes up units, sequences and steps
# lines: 8
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_h, b_o = params
    (B, T), H = inputs.shape, len(V)
    gathered = U[:, inputs].reshape(B, T, H)
    gathered = gathered + b_h[:, 0]
    hs = np.zeros((B, T + 1, H))
    hs[:, 0, :] = hidden_state
    for t, now in enumerate(np.swapaxes(gathered, 0, 1)):
        hs[:, t + 1, :] = np.tanh(now + np.dot(hs[:, t, :], V.T))
    z = np.tensordot(hs[:, 1:], W, axes=(2, 1)) + b_o[:, 0]
    return softmax(z, axis=2), hs
