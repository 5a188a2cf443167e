# exercise: generate
# right: no
# wrong: a prompt that ends in EOS gives no word at all
# name: silent-after-eos
# lines: 15

def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Continue a prompt, one likeliest word at a time.

    prompt      list of one or more words; unknown ones are read as 'UNK'
    max_tokens  how many new words there may be, 1 or more
    returns     list of the new words only, up to the first EOS, which is included, or
                up to max_tokens
    """
    if max_tokens == 0 or prompt[-1] == "EOS":
        return []
    C = len(word_to_idx)
    read = [word_to_idx.get(w, word_to_idx["UNK"]) for w in prompt]
    inputs = np.array([one_hot_encode(i, C) for i in read])[:, :, None]
    outputs, _ = forward_pass(inputs, np.zeros((len(params[1]), 1)), params)
    word = idx_to_word[int(np.argmax(outputs[-1]))]
    rest = generate(list(prompt) + [word], params, word_to_idx, idx_to_word, max_tokens - 1)
    return [word] + rest
