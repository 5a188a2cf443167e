# exercise: rnn_step
# right: no
# wrong: The hidden bias is added twice, once to the input's part and once to the state's part.
# lines: 19
def rnn_step(x, h_prev, params):
    """One step of the network.

    x        input column (C, 1), one-hot or any other
    h_prev   the state before it, (H, 1); not changed
    params   (U, V, W, b_hidden, b_out)
    returns  (h, o): the new state (H, 1), the probabilities of the next token (C, 1)
    """
    weight_ih, weight_hh, weight_ho, bias, bias_o = params

    def linear(weight, inp, b):
        return weight @ inp + b

    igate = linear(weight_ih, x, bias)
    hgate = linear(weight_hh, h_prev, bias)
    h = np.tanh(igate + hgate)
    return h, softmax(linear(weight_ho, h, bias_o))
