# exercise: copy_lstm
# right: no
# wrong: torch.FloatTensor rounds the values to float32 before they reach layers of float64
# lines: 8
def copy_lstm(params, lstm, linear):
    def fill(layer, name, array):
        with torch.no_grad():
            getattr(layer, name).copy_(torch.FloatTensor(array).squeeze(-1) if array.shape[1] == 1 and "bias" in name else torch.FloatTensor(array))

    W_x, W_h, b, W, b_out = params
    fill(lstm, "weight_ih_l0", W_x)
    fill(lstm, "weight_hh_l0", W_h)
    fill(lstm, "bias_ih_l0", b)
    fill(lstm, "bias_hh_l0", 0 * b)
    fill(linear, "weight", W)
    fill(linear, "bias", b_out)
