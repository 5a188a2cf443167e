# exercise: generate
# right: no
# wrong: skips unknown words of the prompt where it should read UNK, and leaves EOS out of what it returns
# lines: 12, 19
from itertools import takewhile


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    eye = np.eye(len(idx_to_word))
    h = np.zeros((len(params[1]), 1))
    o = np.ones((len(idx_to_word), 1))
    for idx in [word_to_idx[w] for w in prompt if w in word_to_idx]:
        h, o = rnn_step(eye[idx].reshape(-1, 1), h, params)
    new = []
    for _ in range(max_tokens):
        idx = int(o.argmax())
        new.append(idx_to_word[idx])
        h, o = rnn_step(eye[idx].reshape(-1, 1), h, params)
    return list(takewhile(lambda w: w != "EOS", new))
