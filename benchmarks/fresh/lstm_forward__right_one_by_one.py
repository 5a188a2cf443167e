# exercise: lstm_forward
# right: yes
# needs: softmax, lstm_step
def lstm_forward(inputs, state, params):
    def one(tokens, h, c):
        h, c = h[:, None], c[:, None]
        rows = {"o": [], "h": [h], "c": [c], "g": []}
        for token in tokens:
            x = np.zeros((params[0].shape[1], 1))
            x[token] = 1
            h, c, g = lstm_step(x, h, c, params)
            rows["h"].append(h)
            rows["c"].append(c)
            rows["g"].append(np.concatenate(g))
            rows["o"].append(softmax(params[3] @ h + params[4]))
        return [np.array(rows[k])[:, :, 0] for k in "ohcg"]

    batches = zip(*(one(*each) for each in zip(inputs, *state)))
    return tuple(np.array(k) for k in batches)
