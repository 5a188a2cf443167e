# exercise: RNN
# right: yes
class RNN(nn.Module):
    """Tokens (B, T) to logits (B, T, C) and the last hidden state (1, B, H)."""

    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        layers = {
            "rnn": nn.RNN(vocab_size, hidden_size, batch_first=True),
            "linear": nn.Linear(hidden_size, vocab_size),
        }
        for name, layer in layers.items():
            self.add_module(name, layer)

    def _vectors(self, tokens):
        rows = self.linear.weight.new_ones(self.linear.out_features).diag()
        return rows[tokens]

    def forward(self, tokens, hidden=None):
        args = [self._vectors(tokens)] + ([] if hidden is None else [hidden])
        states, last = self.rnn(*args)
        return self.linear(states), last
