# exercise: forward_batch
# right: yes
# needs: forward_pass
def forward_batch(inputs, hidden_state, params):
    eye = np.eye(params[0].shape[1])
    results = [
        forward_pass(eye[row][:, :, None], start[:, None], params)
        for row, start in zip(inputs, hidden_state)
    ]
    outputs = np.array([np.asarray(o)[..., 0] for o, _ in results])
    states = np.array([np.asarray(s)[..., 0] for _, s in results])
    return outputs, states
