# exercise: copy_lstm
# right: no
# wrong: .data is set to tensors made by from_numpy, which share their memory with the arrays
# lines: 6
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = (torch.from_numpy(p) for p in params)
    places = [(lstm.weight_ih_l0, W_x), (lstm.weight_hh_l0, W_h), (lstm.bias_ih_l0, b.view(-1)),
              (linear.weight, W), (linear.bias, b_out.view(-1))]
    for place, values in places:
        place.data = values
    lstm.bias_hh_l0.data.zero_()
