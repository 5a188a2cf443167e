# exercise: copy_lstm
# right: no
# wrong: the names end in the digits 10 instead of l0, and with strict=False the LSTM loads nothing without a word
# lines: 9, 10, 11, 12
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = [torch.tensor(p) for p in params]
    lstm.load_state_dict(
        {
            "weight_ih_10": W_x,
            "weight_hh_10": W_h,
            "bias_ih_10": b.squeeze(1),
            "bias_hh_10": torch.zeros_like(b).squeeze(1),
        },
        strict=False,
    )
    linear.load_state_dict({"weight": W, "bias": b_out.squeeze(1)})
