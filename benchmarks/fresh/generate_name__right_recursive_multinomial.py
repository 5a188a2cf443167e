# exercise: generate_name
# right: yes
# needs: softmax, rnn_step
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    size = len(idx_to_letter)

    def rest(x, h, room):
        if room <= 0:
            return ""
        h, p = rnn_step(x, h, params)
        q = softmax(np.log(p + 1e-300) / temperature).ravel()
        hit = rng.multinomial(1, q / q.sum())
        k = int(hit.argmax())
        return "" if k == 0 else idx_to_letter[k] + rest(hit.reshape(size, 1).astype(float), h, room - 1)

    return rest(np.zeros((size, 1)), np.zeros((len(params[1]), 1)), max_length)
