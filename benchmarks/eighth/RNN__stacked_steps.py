# exercise: RNN
# right: no
# wrong: The logits of the steps are stacked along a new first axis, so they come out as (T, B, C).
# lines: 20
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def encode(self, token):
        classes = torch.arange(self.rnn.input_size)
        return (token[:, None] == classes).to(self.linear.weight)[:, None]

    def forward(self, tokens, hidden=None):
        logits = []
        for token in tokens.unbind(dim=1):
            out, hidden = self.rnn(self.encode(token), hidden)
            logits.append(self.linear(out[:, 0]))
        return torch.stack(logits), hidden
