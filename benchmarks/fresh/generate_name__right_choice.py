# exercise: generate_name
# right: yes
# needs: softmax, rnn_step
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    C, H = params[0].shape[1], params[1].shape[0]
    x, h, name = np.zeros((C, 1)), np.zeros((H, 1)), ""
    while len(name) < max_length:
        h, p = rnn_step(x, h, params)
        q = softmax(np.log(np.maximum(p, 1e-300)) / temperature)[:, 0]
        k = int(rng.choice(C, p=q))
        if k == 0:
            break
        name += idx_to_letter[k]
        x = np.zeros((C, 1))
        x[k] = 1
    return name
