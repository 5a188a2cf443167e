# exercise: copy_lstm
# right: no
# wrong: sets the data to tensors from from_numpy, which share their memory with the arrays
# lines: 7
def copy_lstm(params, lstm, linear):
    def as_torch(array):
        return torch.from_numpy(array)

    W_x, W_h, b, W, b_out = (as_torch(p) for p in params)
    for layer, name, value in (
        (lstm, "weight_ih_l0", W_x),
        (lstm, "weight_hh_l0", W_h),
        (lstm, "bias_ih_l0", b.reshape(-1)),
        (lstm, "bias_hh_l0", torch.zeros_like(b.reshape(-1))),
        (linear, "weight", W),
        (linear, "bias", b_out.reshape(-1)),
    ):
        getattr(layer, name).data = value
