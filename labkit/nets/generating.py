"""Tokens written one by one by an attention block, with and without a cache of keys and values."""

import numpy as np

from labkit.nets.block import forward, read_out


def generate_block(params, prompt, num_tokens, pieces, heads=1, cache=True):
    """Continue a prompt, the likeliest token at a time.

    Arguments:
        params, pieces, heads: as for `labkit.nets.block.forward`.
        prompt: ints (T,), one or more.
        num_tokens: how many new tokens.
        cache: keep the keys and values of what has been read, so that each new token costs
            one query; False reads everything again for each token.

    Returns:
        ints (num_tokens,), the same with and without a cache; products, how many rows went
        through the weights of queries, keys and values.
    """
    written, rows = list(map(int, prompt)), 0
    memory = None
    for _ in range(num_tokens):
        if cache:
            fresh = written if memory is None else written[-1:]
            logits, memory = _read(params, fresh, memory, pieces, heads)
            rows += len(fresh)
        else:
            logits = forward(params, np.array([written]), pieces, heads)[0][0]
            rows += len(written)
        written.append(int(np.argmax(logits[-1])))
    return np.array(written[len(prompt) :], dtype=int), rows


def _read(params, tokens, memory, pieces, heads):
    """Logits (N, C) of N more tokens, and the keys and values of all that has been read."""
    p = params
    before = 0 if memory is None else memory[0].shape[2]
    length = before + len(tokens)
    # Position depends on where a token stands in the whole text, not in what is fresh.
    x = p["E"][tokens][None] + pieces.positions(length, p["E"].shape[1])[before:]
    n_1 = pieces.layer_norm(x, p["gain_1"], p["bias_1"])
    q, k, v = (pieces.split_heads(n_1 @ p[name], heads) for name in ("W_q", "W_k", "W_v"))
    if memory is not None:
        k, v = (np.concatenate(pair, axis=2) for pair in zip(memory, (k, v), strict=True))
    found, _ = pieces.attention(q, k, v, pieces.causal_mask(length)[before:])
    y = x + pieces.merge_heads(found) @ p["W_o"]
    return read_out(p, y, pieces)[0][0], (k, v)
