# exercise: RNN
# right: no
# wrong: The one-hot vectors are float32 always, so the module fails after .double().
# lines: 17
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        layers = {
            "rnn": nn.RNN(input_size=vocab_size, hidden_size=hidden_size, batch_first=True),
            "linear": nn.Linear(in_features=hidden_size, out_features=vocab_size),
        }
        for name, layer in layers.items():
            self.add_module(name, layer)

    def forward(self, tokens, hidden=None):
        B, T = tokens.shape
        x = torch.zeros(B, T, self.linear.out_features)
        x.scatter_(2, tokens.unsqueeze(-1), 1.0)
        out, hidden = self.rnn(x, hidden)
        return self.linear(out), hidden
