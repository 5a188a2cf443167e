# exercise: copy_lstm
# right: no
# wrong: the bias goes into both of torch's biases, so it counts twice
# lines: 17
def copy_lstm(params, lstm, linear):
    """Give lstm (nn.LSTM) and linear (nn.Linear) the values of the five NumPy arrays.

    params  (W_x, W_h, b, W, b_out), tuple or list; left as they are

    Afterwards the layers compute what the arrays do, and share no memory with them.
    """
    W_x, W_h, b, W, b_out = params
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(torch.tensor(W_x))
        lstm.weight_hh_l0.copy_(torch.tensor(W_h))
        lstm.bias_ih_l0.copy_(torch.tensor(b.ravel()))
        lstm.bias_hh_l0.copy_(torch.tensor(b.ravel()))
        linear.weight.copy_(torch.tensor(W))
        linear.bias.copy_(torch.tensor(b_out.ravel()))
