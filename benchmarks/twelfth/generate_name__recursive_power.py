# exercise: generate_name
# right: yes
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    def rest(x, h, room):
        if room == 0:
            return ""
        h, p = rnn_step(x, h, params)
        q = softmax(np.log(np.maximum(p, 1e-300)) / temperature)[:, 0]
        k = int(rng.choice(q.size, p=q))
        return "" if k == 0 else idx_to_letter[k] + rest(np.eye(q.size)[:, [k]], h, room - 1)

    U, V = params[:2]
    return rest(np.zeros((U.shape[1], 1)), np.zeros((len(V), 1)), max_length)
