# exercise: copy_lstm
# right: no
# wrong: weights are copied, but reshape gives a view and as_tensor shares it: the biases share memory
# lines: 9, 12
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    lstm.weight_ih_l0.data = torch.tensor(W_x)
    lstm.weight_hh_l0.data = torch.tensor(W_h)
    lstm.bias_ih_l0.data = torch.as_tensor(b.reshape(-1))
    lstm.bias_hh_l0.data = torch.zeros(b.size, dtype=torch.float64)
    linear.weight.data = torch.tensor(W)
    linear.bias.data = torch.as_tensor(b_out.reshape(-1))
