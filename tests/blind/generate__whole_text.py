# exercise: generate
# right: no
# wrong: Two faults: the prompt is handed back together with the new words, and the EOS at the end is left out.
# lines: 14, 24
# name: prompt-returned, eos-left-out
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Continue a prompt, one likeliest word at a time.

    prompt      list of one or more words; unknown ones are read as 'UNK'
    max_tokens  how many new words there may be, 1 or more
    returns     list of the new words only, up to the first EOS, which is included, or
                up to max_tokens
    """
    size = len(idx_to_word)
    words = list(prompt)
    h = np.zeros((len(params[3]), 1))
    o = None
    queue = [word_to_idx.get(w, word_to_idx["UNK"]) for w in prompt]
    written = 0
    while True:
        while queue:
            h, o = rnn_step(one_hot_encode(queue.pop(0), size)[:, None], h, params)
        i = int(np.argmax(o[:, 0]))
        written += 1
        if idx_to_word[i] == "EOS":
            return words
        words.append(idx_to_word[i])
        if written == max_tokens:
            return words
        queue.append(i)
