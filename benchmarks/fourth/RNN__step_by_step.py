# exercise: RNN
# right: no
# wrong: every step starts from the state that was passed in: it is not carried from step to step
# lines: 19
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.vocab_size = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def one_step(self, column, hidden):
        """Logits (B, 1, C) and the next state, for one column of tokens."""
        x = F.one_hot(column, self.vocab_size).to(self.linear.weight.dtype)
        state, last = self.rnn(x, hidden)
        return self.linear(state), last

    def forward(self, tokens, hidden=None):
        results = [self.one_step(column, hidden) for column in tokens.split(1, dim=1)]
        logits, states = zip(*results)
        return torch.cat(logits, dim=1), states[-1]
