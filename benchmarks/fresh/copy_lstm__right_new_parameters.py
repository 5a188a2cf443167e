# exercise: copy_lstm
# right: yes
def copy_lstm(params, lstm, linear):
    new = lambda a: nn.Parameter(torch.tensor(a.tolist(), dtype=torch.float64))
    W_x, W_h, b, W, b_out = params
    lstm.weight_ih_l0, lstm.weight_hh_l0 = new(W_x), new(W_h)
    lstm.bias_ih_l0, lstm.bias_hh_l0 = new(b.ravel()), new(np.zeros(len(b)))
    linear.weight, linear.bias = new(W), new(b_out.ravel())
