# exercise: copy_lstm
# right: no
# wrong: The tensors are made with from_numpy and share memory with the arrays.
# lines: 10
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    plan = [(lstm, "weight_ih_l0", W_x), (lstm, "weight_hh_l0", W_h),
            (lstm, "bias_ih_l0", b[:, 0]), (linear, "weight", W), (linear, "bias", b_out[:, 0])]
    for layer, name, array in plan:
        getattr(layer, name).data = torch.from_numpy(array)
    lstm.bias_hh_l0.data.zero_()
