# exercise: copy_lstm
# right: no
# wrong: The bias is halved in place to share it between torch's two, which changes the caller's array.
# lines: 13
def copy_lstm(params, lstm, linear):
    """Give lstm (nn.LSTM) and linear (nn.Linear) the values of the five NumPy arrays.

    params  (W_x, W_h, b, W, b_out), tuple or list; left as they are

    Afterwards the layers compute what the arrays do, and share no memory with them.
    """
    W_x, W_h, b, W, b_out = params
    b *= 0.5
    half = torch.tensor(b[:, 0])
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(torch.tensor(W_x))
        lstm.weight_hh_l0.copy_(torch.tensor(W_h))
        lstm.bias_ih_l0.copy_(half)
        lstm.bias_hh_l0.copy_(half)
        linear.weight.copy_(torch.tensor(W))
        linear.bias.copy_(torch.tensor(b_out[:, 0]))
