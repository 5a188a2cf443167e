# exercise: generate
# right: yes
# needs: one_hot_encode, rnn_step
from itertools import islice

def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C = len(word_to_idx)
    unknown = word_to_idx["UNK"]

    def writer():
        h = np.zeros((params[1].shape[0], 1))
        for w in prompt:
            h, o = rnn_step(one_hot_encode(word_to_idx.get(w, unknown), C)[:, None], h, params)
        while True:
            best = int(o.argmax())
            yield idx_to_word[best]
            if idx_to_word[best] == "EOS":
                return
            h, o = rnn_step(one_hot_encode(best, C)[:, None], h, params)

    return list(islice(writer(), max_tokens))
